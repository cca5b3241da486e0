type Stage = 'awaiting-decision' | 'gathering-advice';

export const say = (stage: Stage): string => {
  let words = '';
  switch (stage) { // breaks
    case 'awaiting-decision':
      words = 'Awaiting a decision';
  }
  return words;
};
