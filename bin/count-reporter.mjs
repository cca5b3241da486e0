/** Ends a test run with one plain line that people and scripts can read. */
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that could not even be loaded counts as a failure, though it has no test.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // On leaving: jest's own summary comes after every other reporter.
    process.once('exit', () => console.log(`${numPassedTests} passed, ${failed} failed`));
  }
}
