package io.github.flinkupgradecheck.extractor.agent;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The environment as a map that tells which names were asked for in vain. */
final class WatchedEnvironment extends AbstractMap<String, String> {
  private final Map<String, String> environment;

  WatchedEnvironment(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public String get(Object name) {
    String value = environment.get(name);
    if (value == null) {
      Lookups.missed(Misses.Kind.ENVIRONMENT, name, false);
    }
    return value;
  }

  @Override
  public String getOrDefault(Object name, String otherwise) {
    if (!environment.containsKey(name)) {
      Lookups.missed(Misses.Kind.ENVIRONMENT, name, otherwise != null);
    }
    return environment.getOrDefault(name, otherwise);
  }

  @Override
  public boolean containsKey(Object name) {
    boolean present = environment.containsKey(name);
    if (!present) {
      Lookups.missed(Misses.Kind.ENVIRONMENT, name, false);
    }
    return present;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return environment.entrySet();
  }
}
