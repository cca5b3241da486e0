import { describe, expect, it } from '@jest/globals';
import { readSupervisorSettings } from './supervisor-settings.js';

const sealsOf = (env: NodeJS.ProcessEnv) => readSupervisorSettings(env, '/project').sealsDir;

describe('the folder of the seals', () => {
  it('lies in the data folder, unless the operator names another', () => {
    expect(sealsOf({})).toBe('/project/.local/seals');
    expect(sealsOf({ DATA_DIR: '/srv/data', SEALS_DIR: '' })).toBe('/srv/data/seals');
    expect(sealsOf({ DATA_DIR: '/srv/data', SEALS_DIR: '/mnt/bucket' })).toBe('/mnt/bucket');
    expect(sealsOf({ SEALS_DIR: 'seals' })).toBe('/project/seals');
  });
});
