/** The environment without what is empty: a variable set to nothing is a variable not set. */
export function filledIn(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
