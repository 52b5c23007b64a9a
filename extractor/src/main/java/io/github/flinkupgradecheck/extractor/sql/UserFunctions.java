package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.agent.ResolvedFunctions;
import io.github.flinkupgradecheck.extractor.code.FunctionCode;
import io.github.flinkupgradecheck.extractor.load.JarClasses;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes behind the names by which a plan calls functions of the user's own. A name is given where a function is registered and may be any; what
 * the state was made by is the class.
 */
public final class UserFunctions {
  private static final Pattern CALLED = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$.]*)\\(");

  private final ResolvedFunctions resolved;
  private final JarClasses jar;
  private final ClassLoader loader;
  private final Map<Object, FunctionCode> codes = new IdentityHashMap<>();

  public UserFunctions(ResolvedFunctions resolved, JarClasses jar, ClassLoader loader) {
    this.resolved = resolved;
    this.jar = jar;
    this.loader = loader;
  }

  /**
   * The functions that these texts call, by name: {@code MEAN = com.acme.Mean 0123456789abcdef}, and what it was made with where another one of the
   * class is called here too. Empty without any.
   */
  String calledIn(Collection<String> texts) {
    SortedMap<String, Object> called = new TreeMap<>();
    for (String text : resolved.any() ? texts : new TreeSet<String>()) {
      Matcher names = CALLED.matcher(text);
      while (names.find()) {
        Object function = resolved.named(names.group(1));
        if (function != null) {
          called.put(names.group(1), function);
        }
      }
    }
    SortedSet<String> described = new TreeSet<>();
    for (Map.Entry<String, Object> one : called.entrySet()) {
      FunctionCode code = code(one.getValue());
      String settings = hasTwin(one.getValue(), called.values()) ? " " + code.settings : "";
      described.add(one.getKey() + " = " + one.getValue().getClass().getName() + " " + code.code + settings);
    }
    return String.join(", ", described);
  }

  private boolean hasTwin(Object function, Collection<Object> others) {
    for (Object other : others) {
      if (other.getClass() == function.getClass() && !code(other).settings.equals(code(function).settings)) {
        return true;
      }
    }
    return false;
  }

  private FunctionCode code(Object function) {
    return codes.computeIfAbsent(function, one -> FunctionCode.of(one, jar, loader));
  }
}
