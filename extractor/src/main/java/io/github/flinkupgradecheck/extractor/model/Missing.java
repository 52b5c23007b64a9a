package io.github.flinkupgradecheck.extractor.model;

import java.util.LinkedHashMap;
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
        new String[] {"environment", "properties", "files", "resources", "classes", "services", "tables", "hosts"}) {
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

  /** Variables and properties that the code asks for too and that are not set, where it missed one of that kind already. */
  public void addFurther(Map<String, StackTraceElement> named) {
    for (String kind : new String[] {"environment", "properties"}) {
      boolean missed = kinds.get(kind).stream().anyMatch(name -> !defaulted.contains(kind + " " + name));
      for (Map.Entry<String, StackTraceElement> one : named.entrySet()) {
        String name = one.getKey().substring(one.getKey().indexOf(' ') + 1);
        String set = kind.equals("environment") ? System.getenv(name) : name.isEmpty() ? "" : System.getProperty(name);
        if (missed && one.getKey().startsWith(kind + " ") && set == null && !kinds.get(kind).contains(name)) {
          add(kind, name, one.getValue());
          further.add(one.getKey());
        }
      }
    }
  }

  public boolean isEmpty() {
    return kinds.values().stream().allMatch(Set::isEmpty);
  }
}
