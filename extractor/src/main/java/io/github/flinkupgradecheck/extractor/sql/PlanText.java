package io.github.flinkupgradecheck.extractor.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the planner writes under an operator, taken apart: {@code [4]:GroupAggregate(groupBy=[customer], select=[customer, SUM(amount) AS total])}. The
 * number counts on through the JVM and is no part of it ({@code ExecNodeContext}).
 */
final class PlanText {
  private static final Pattern WHOLE = Pattern.compile("(?:\\[\\d+\\]:)?(\\w+)\\((.*)\\)", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s*(\\w+)=(.*)", Pattern.DOTALL);
  /** Longer ones are a query that no person wrote; taken apart by nobody in reasonable time. */
  private static final int MAX_CHARS = 200_000;

  private static final Pattern WINDOW = Pattern.compile("GroupWindow\\('([\\w$]+)(?=[,)])");

  final String kind;
  private final Map<String, String> attributes;

  private PlanText(String kind, Map<String, String> attributes) {
    this.kind = kind;
    this.attributes = attributes;
  }

  /** Null for what the planner did not write. */
  static PlanText of(String description) {
    if (description == null || description.length() > MAX_CHARS) {
      return null;
    }
    Matcher whole = WHOLE.matcher(withoutSymbols(description));
    if (!whole.matches()) {
      return null;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String part : split(whole.group(2))) {
      Matcher attribute = ATTRIBUTE.matcher(part);
      if (attribute.matches()) {
        attributes.put(attribute.group(1), unwrapped(attribute.group(2).trim()));
      }
    }
    return attributes.isEmpty() ? null : new PlanText(whole.group(1), attributes);
  }

  /** A window and its own properties are written like symbols, with one quote, by the name that SQL gives it, or that the Table API lets people choose. */
  private static String withoutSymbols(String description) {
    String sql = description.replace("'w$", "w$");
    Matcher window = WINDOW.matcher(sql);
    return window.find()
        ? sql.replaceAll("'" + Pattern.quote(window.group(1)) + "(?![\\w$'])", Matcher.quoteReplacement("w$"))
        : sql;
  }

  /** Of {@code groupBy=[a, b]} the text between the brackets; null without the attribute. */
  String attribute(String name) {
    return attributes.get(name);
  }

  List<String> list(String name) {
    String text = attributes.get(name);
    return text == null ? new ArrayList<String>() : split(text);
  }

  private static String unwrapped(String text) {
    return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
  }

  /** At the commas that are in no bracket and in no quotes. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '\'') {
        quoted = !quoted;
      } else if (!quoted && (at == '(' || at == '[' || at == '{')) {
        depth++;
      } else if (!quoted && (at == ')' || at == ']' || at == '}')) {
        depth--;
      } else if (!quoted && depth == 0 && at == ',') {
        parts.add(text.substring(from, i).trim());
        from = i + 1;
      }
    }
    String last = text.substring(from).trim();
    if (!last.isEmpty()) {
      parts.add(last);
    }
    return parts;
  }
}
