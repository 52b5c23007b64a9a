package io.github.flinkupgradecheck.extractor.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.apache.flink.table.factories.Factory;

/** Connectors, formats and catalogs that a script names in options, and which of them have no factory on the class path. */
final class Factories {
  private Factories() {}

  /** Identifier -> line of the option that names it first. */
  static Map<String, Integer> lacking(List<Statement> statements, ClassLoader loader) {
    Map<String, Integer> lacking = new LinkedHashMap<>();
    Set<String> there = there(loader);
    for (Statement statement : statements) {
      for (Token named : named(statement)) {
        if (!there.contains(named.value)) {
          lacking.putIfAbsent(named.value, named.line);
        }
      }
    }
    return lacking;
  }

  private static List<Token> named(Statement statement) {
    List<Token> named = new ArrayList<>();
    List<Token> tokens = statement.tokens();
    boolean catalog = statement.begins("CREATE", "CATALOG");
    if (!statement.begins("CREATE")) {
      return named;
    }
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token key = tokens.get(i);
      Token value = tokens.get(i + 2);
      if (key.kind == Token.Kind.TEXT && tokens.get(i + 1).isOther('=') && value.kind == Token.Kind.TEXT) {
        boolean format = key.value.equals("format") || key.value.endsWith(".format");
        if (catalog ? key.value.equals("type") : key.value.equals("connector") || format) {
          named.add(value);
        }
      }
    }
    return named;
  }

  private static Set<String> there(ClassLoader loader) {
    Set<String> identifiers = new HashSet<>();
    Iterator<Factory> factories = ServiceLoader.load(Factory.class, loader).iterator();
    // One that cannot be loaded is passed over, as Flink passes it over; no file lists so many.
    for (int i = 0; i < 10_000; i++) {
      try {
        if (!factories.hasNext()) {
          break;
        }
        identifiers.add(factories.next().factoryIdentifier());
      } catch (ServiceConfigurationError | LinkageError broken) {
        // the next one
      }
    }
    return identifiers;
  }
}
