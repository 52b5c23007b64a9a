package io.github.flinkupgradecheck.extractor.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What main() asked for and did not get, by kind. Names only, never a value. */
public final class Missing {
  /** {@code <kind> <name>} -> the frame of the team's code that asked first. */
  public final SortedMap<String, String> where = new TreeMap<>();
  /** {@code <kind> <name>} of what was asked for with a default, which then served. */
  public final SortedSet<String> defaulted = new TreeSet<>();
  /** {@code <kind> <name>} of what was not asked for, because main() had ended before; its code names it. */
  public final SortedSet<String> further = new TreeSet<>();
  private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

  /** Nothing. */
  public Missing() {
    for (String kind :
        new String[] {"arguments", "environment", "properties", "files", "resources", "classes", "services", "tables", "hosts"}) {
      kinds.put(kind, new TreeSet<>());
    }
  }

  /** Names by the words of the protocol. */
  public Map<String, Set<String>> kinds() {
    return kinds;
  }

  /** @param frame null where no code of the team's stood behind it */
  public void add(String kind, String name, StackTraceElement frame) {
    if (kinds.get(kind).add(name) && frame != null) {
      where.put(kind + " " + name, frame.toString());
    }
  }

  /**
   * Arguments, variables and properties that the code asks for too and that are not given, where it missed one of that kind already.
   *
   * @param given the arguments of main()
   */
  public void addFurther(Map<String, StackTraceElement> named, List<String> given) {
    for (String kind : new String[] {"arguments", "environment", "properties"}) {
      boolean missed = kinds.get(kind).stream().anyMatch(name -> !defaulted.contains(kind + " " + name));
      for (Map.Entry<String, StackTraceElement> one : named.entrySet()) {
        String name = one.getKey().substring(one.getKey().indexOf(' ') + 1);
        boolean set = isSet(kind, name, given);
        if (kinds.get(kind).contains(name) && one.getKey().startsWith(kind + " ")) {
          // Where the name is written says more than the method that many names go through.
          where.put(one.getKey(), one.getValue().toString());
        }
        if (missed && one.getKey().startsWith(kind + " ") && !set && !kinds.get(kind).contains(name)) {
          add(kind, name, one.getValue());
          further.add(one.getKey());
        }
      }
    }
  }

  private static boolean isSet(String kind, String name, List<String> given) {
    switch (kind) {
      case "arguments":
        return given.contains("--" + name) || given.contains("-" + name);
      case "environment":
        return System.getenv(name) != null;
      default:
        return name.isEmpty() || System.getProperty(name) != null;
    }
  }

  public boolean isEmpty() {
    return kinds.values().stream().allMatch(Set::isEmpty);
  }
}
