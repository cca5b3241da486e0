export const casePath = '/cases';
