import 'reflect-metadata';
import { loadExample } from './imports/load-example.js';

for (const sentence of await loadExample((said) => console.log(said))) console.error(sentence);
