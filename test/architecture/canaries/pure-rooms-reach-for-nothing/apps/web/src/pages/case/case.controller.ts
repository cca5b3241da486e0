export const words = process.env['WORDS'];
