package io.github.flinkupgradecheck.extractor.load;

/**
 * Whose code a class is. Packages of known libraries are nobody's on the team, unless the main class is in them too: {@code com.google.ads.} is a
 * team of Google's.
 */
public final class Team {
  private static final String FLINK = "org.apache.flink.";

  /** Empty, or with a dot at its end. */
  private final String packages;

  private Team(String packages) {
    this.packages = packages;
  }

  /** Takes the name of the class with {@code main()}; the empty one is nobody's. */
  public static Team of(String mainClass) {
    String itsPackage = mainClass.substring(0, mainClass.lastIndexOf('.') + 1);
    int parts = 3;
    if (itsPackage.startsWith(FLINK)) {
      if (ofCluster(first(itsPackage, 4))) {
        // One of Flink's own examples: its neighbours are connectors.
        return new Team(itsPackage);
      }
      parts = 4;
    }
    return new Team(first(itsPackage, parts));
  }

  /** Takes a class name with dots, of a class that the job brings. */
  public boolean wrote(String className) {
    return !KnownLibraries.contain(className) || belongs(className);
  }

  /** Whether it is the team's although a known library's packages begin alike. Takes a class name with dots. */
  public boolean belongs(String className) {
    return !packages.isEmpty() && className.startsWith(packages);
  }

  private static String first(String itsPackage, int parts) {
    int end = 0;
    for (int part = 0; part < parts; part++) {
      int dot = itsPackage.indexOf('.', end);
      if (dot < 0) {
        return itsPackage;
      }
      end = dot + 1;
    }
    return itsPackage.substring(0, end);
  }

  private static boolean ofCluster(String packages) {
    return Team.class.getClassLoader().getResource(packages.replace('.', '/')) != null;
  }
}
