export type Environment = Readonly<Record<string, string>>;

/** Variables by which a checkout could slip its own configuration into a Maven that is started elsewhere. */
const pointsMavenAtTheCheckout = ["MAVEN_PROJECTBASEDIR", "MAVEN_BASEDIR"];

/** What a runner hands to an Action and to nobody else, and the tokens by which this program speaks to GitHub. */
const ofTheRunner = /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN)$/i;

/** What a child that runs a stranger's code may see: how to find programs, how to write text and time. Never tokens, never the user's home. */
const harmless = /^(PATH|LANG|LANGUAGE|LC_[A-Z]+|TZ|SystemRoot|SYSTEMROOT)$/;

/** Maven gets what the user's own Maven would: settings, mirrors, proxies and credentials come by way of the environment too. */
export function environmentForMaven(own: NodeJS.ProcessEnv): Environment {
  return defined(own, (name) => !pointsMavenAtTheCheckout.includes(name) && !ofTheRunner.test(name));
}

export interface ExtractorPlaces {
  readonly home: string;
  readonly temporary: string;
  readonly javaHome?: string;
}

/**
 * The extractor runs the job's `main()`, so it gets an allow-list, an empty home, and what the user named with `--env`, which wins.
 * This keeps secrets from being read by accident; it is no jail (a process can look at its parent's).
 */
export function environmentForExtractor(
  own: NodeJS.ProcessEnv,
  places: ExtractorPlaces,
  named: Environment,
): Environment {
  return {
    ...defined(own, (name) => harmless.test(name)),
    HOME: places.home,
    TMPDIR: places.temporary,
    ...(places.javaHome !== undefined && { JAVA_HOME: places.javaHome }),
    ...named,
  };
}

export function isSameEnvironment(one: Environment, other: Environment): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

const defined = (own: NodeJS.ProcessEnv, allowed: (name: string) => boolean): Environment =>
  Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) =>
      value !== undefined && allowed(name) ? [[name, value] as const] : [],
    ),
  );
