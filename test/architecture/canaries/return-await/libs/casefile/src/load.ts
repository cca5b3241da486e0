const load = async (): Promise<string> => Promise.resolve('case');

export const careless = async (): Promise<string> => {
  try {
    return load(); // breaks
  } catch {
    return 'none';
  }
};
export const careful = async (): Promise<string> => {
  try {
    return await load();
  } catch {
    return 'none';
  }
};
