const save = async (): Promise<void> => Promise.resolve();

export const forgetful = (): void => {
  save(); // breaks
};
export const patient = async (): Promise<void> => {
  await save();
};
