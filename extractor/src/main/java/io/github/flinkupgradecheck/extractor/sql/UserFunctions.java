package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.agent.ResolvedFunctions;
import io.github.flinkupgradecheck.extractor.code.FunctionCode;
import io.github.flinkupgradecheck.extractor.load.JarClasses;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes behind the names by which a plan calls functions of the user's own. A name is given where a function is registered and may be any; what
 * the state was made by is the class.
 */
public final class UserFunctions {
  static final Pattern CALLED = Pattern.compile("([\\p{L}_$][\\p{L}\\p{N}_$.]*)\\(");

  private final JarClasses jar;
  private final ClassLoader loader;
  private final long millis;
  private final Map<Object, FunctionCode> codes = new IdentityHashMap<>();
  private final Map<Object, Optional<String>> answers = new IdentityHashMap<>();

  /** {@code millis}: for how long a function may be asked. */
  public UserFunctions(JarClasses jar, ClassLoader loader, long millis) {
    this.jar = jar;
    this.loader = loader;
    this.millis = millis;
  }

  /** The functions that these texts of a plan call, by the names that they are called by. */
  static SortedMap<String, Object> calledIn(Collection<String> texts, ResolvedFunctions resolved) {
    SortedMap<String, Object> called = new TreeMap<>();
    for (String text : resolved.any() ? texts : Collections.<String>emptyList()) {
      Matcher names = CALLED.matcher(text);
      while (names.find()) {
        Object function = resolved.named(names.group(1));
        if (function != null) {
          called.put(names.group(1), function);
        }
      }
    }
    return called;
  }

  /** Fills {@code sql.functions}, {@code sql.columns} and {@code sql.uses}. Runs code of the user's, so that main() must be over. */
  public void describe(OperatorFacts operator) {
    List<String> described = new ArrayList<>();
    for (Map.Entry<String, Object> one : operator.functions.entrySet()) {
      Object function = one.getValue();
      StringBuilder text = new StringBuilder(one.getKey()).append(" = ").append(function.getClass().getName());
      text.append(" code:").append(code(function).code);
      if (hasTwin(function, operator.functions.values())) {
        text.append(" settings:").append(code(function).settings);
      }
      String answer = answersOf(function);
      if (answer != null) {
        text.append(" answers:").append(answer);
      }
      described.add(text.toString());
    }
    if (!described.isEmpty()) {
      operator.facts.put("sql.functions", String.join(", ", described));
    }
    if (operator.kept != null) {
      KeptFacts.describe(operator, this::answersOf);
    }
  }

  private String answersOf(Object function) {
    return answers
        .computeIfAbsent(function, asked -> Optional.ofNullable(FunctionAnswers.of(asked, loader, millis)))
        .orElse(null);
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
