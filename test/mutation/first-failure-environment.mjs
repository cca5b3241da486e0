import NodeEnvironment from '@stryker-mutator/jest-runner/jest-env/node';

/** One failed test is enough to know that a mutant was noticed: the others are skipped. */
export default class FirstFailureEnvironment extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    const handle = this.handleTestEvent;
    let hasFailed = false;
    this.handleTestEvent = async (event, state) => {
      await handle(event, state);
      if (event.name === 'test_fn_failure') hasFailed = true;
      if (event.name === 'test_start' && hasFailed) event.test.mode = 'skip';
    };
  }
}
