package io.github.flinkupgradecheck.extractor.code;

import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What tells two operators of one class from each other: the settings of their function, as one digest. When they trade their ids, nothing else
 * shows it. Only operators that have a twin get the fact: for all others it would say nothing, and a setting that is new at each start would
 * make the manifest another one each time.
 */
final class InstanceFacts {
  static final String NAME = "instance";

  private final Map<String, OperatorFacts> firstOfKind = new HashMap<>();
  private final Map<String, String> digestOfFirst = new HashMap<>();

  void describe(OperatorFacts operator, Roots roots) {
    if (operator.function == null) {
      return;
    }
    String kind = operator.operatorClass + " " + operator.function;
    String digest = digest(roots);
    OperatorFacts twin = firstOfKind.putIfAbsent(kind, operator);
    if (twin == null) {
      digestOfFirst.put(kind, digest);
    } else {
      twin.facts.put(NAME, digestOfFirst.get(kind));
      operator.facts.put(NAME, digest);
    }
  }

  /** Sorted, because collections are walked in whatever order they have. */
  static String digest(Roots roots) {
    SortedSet<String> settings = new TreeSet<>();
    for (Object object : roots.objects) {
      for (Class<?> type = object.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
        settings(object, type, settings);
      }
    }
    return MethodText.sha256(String.join("\n", settings)).substring(0, 16);
  }

  private static void settings(Object object, Class<?> type, SortedSet<String> settings) {
    try {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers())) {
          continue;
        }
        field.setAccessible(true);
        String value = SettingText.of(field.get(object));
        if (value != null) {
          settings.add(MethodText.stable(type.getName()) + "." + field.getName() + "=" + value);
        }
      }
    } catch (IllegalAccessException | RuntimeException | LinkageError closed) {
      // what cannot be read tells nobody apart
    }
  }
}
