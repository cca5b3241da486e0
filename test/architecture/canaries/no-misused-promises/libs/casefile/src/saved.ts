const isSaved = async (): Promise<boolean> => Promise.resolve(false);

export const say = (): string => (isSaved() ? 'saved' : 'lost'); // breaks
export const sayLater = async (): Promise<string> => ((await isSaved()) ? 'saved' : 'lost');
