package io.github.flinkupgradecheck.extractor.model;

import java.util.Set;
import java.util.TreeSet;

/** What main() asked for and did not get. */
public final class Missing {
  public final Set<String> environment = new TreeSet<>();
  public final Set<String> properties = new TreeSet<>();
  public final Set<String> files = new TreeSet<>();
  public final Set<String> classes = new TreeSet<>();

  public boolean isEmpty() {
    return environment.isEmpty() && properties.isEmpty() && files.isEmpty() && classes.isEmpty();
  }
}
