package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.code.MethodText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a stream of rows, each with what it is made of down to the columns of the tables: {@code total} is {@code SUM(orders.amount)} whatever
 * the query calls it. So an alias, a view or another way to write the same shows nowhere.
 */
final class Columns {
  /** A text in quotes, or a name. */
  private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|[\\p{L}_$][\\p{L}\\p{N}_$]*", Pattern.DOTALL);
  /** Of the window that a row came from; nothing is aggregated. */
  private static final Pattern OF_WINDOW = Pattern.compile("(?:start|end|rowtime|proctime|slice_end)\\(w\\$\\)");
  private static final String AS = " AS ";
  private static final int MAX_CHARS = 1_000;
  /** Of a column the table, which may get another name. */
  private static final Pattern TABLE = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*\\.(?=[\\p{L}_$])");

  private final Map<String, String> meanings = new LinkedHashMap<>();
  /** Which rows there are: the filters that they came through, in order. */
  private final List<String> conditions = new ArrayList<>();

  /** Of a table, by its own name: where the names of its catalog and database are other ones on every cluster. */
  static Columns ofTable(String table, List<String> names) {
    Columns columns = new Columns();
    for (String name : names) {
      columns.meanings.put(name, table + "." + name);
    }
    return columns;
  }

  /** Of the sides of a join, left first; a name that is taken gets a number, as the planner gives it. */
  static Columns ofSides(List<Columns> sides) {
    Columns all = new Columns();
    for (Columns side : sides) {
      for (Map.Entry<String, String> column : side.meanings.entrySet()) {
        String name = column.getKey();
        for (int number = 0; all.meanings.containsKey(name); number++) {
          name = column.getKey() + number;
        }
        all.meanings.put(name, column.getValue());
      }
    }
    for (int number = 0; number < sides.size(); number++) {
      for (String condition : sides.get(number).conditions) {
        all.conditions.add(sides.size() == 1 ? condition : "input " + (number + 1) + ": " + condition);
      }
    }
    // What joins itself again and again would have twice as many each time.
    all.shorten();
    return all;
  }

  /**
   * Of streams that flow together, by position: what a column is made of in any of them, {@code EITHER('#1a', '#2b')}. A table more with the same columns is no
   * difference.
   */
  static Columns ofUnion(List<Columns> parts) {
    Columns first = parts.get(0);
    if (parts.size() == 1) {
      return first;
    }
    List<List<String>> meanings = new ArrayList<>();
    for (Columns part : parts) {
      meanings.add(part.size() == first.size() ? part.each() : first.each());
    }
    Columns all = new Columns();
    all.conditions.addAll(first.conditions);
    for (String name : first.meanings.keySet()) {
      int position = all.size();
      SortedMap<String, String> byContent = new TreeMap<>();
      for (List<String> of : meanings) {
        byContent.putIfAbsent(TABLE.matcher(of.get(position)).replaceAll(""), of.get(position));
      }
      String either = "EITHER(" + String.join(", ", byContent.values()) + ")";
      String any = either.length() <= MAX_CHARS ? either : shortened("either", either);
      all.meanings.put(name, byContent.size() == 1 ? first.meanings.get(name) : any);
    }
    return all;
  }

  /** The same columns, of those rows that hold a condition. */
  Columns filtered(String condition) {
    Columns filtered = ofSides(Collections.singletonList(this));
    filtered.conditions.add(meaning(condition));
    filtered.shorten();
    return filtered;
  }

  /** All filters up to here as one text; empty without any. */
  String conditions() {
    return String.join(" AND ", conditions);
  }

  List<String> eachCondition() {
    return Collections.unmodifiableList(conditions);
  }

  /** The same columns, each under a sign by its position instead of what it is made of; every row of them. */
  Columns signed(String sign) {
    Columns signed = new Columns();
    for (String name : meanings.keySet()) {
      signed.meanings.put(name, "<" + sign + signed.meanings.size() + ">");
    }
    return signed;
  }

  int size() {
    return meanings.size();
  }

  boolean isEmpty() {
    return meanings.isEmpty();
  }

  /** What each column is made of, in order. */
  List<String> each() {
    return new ArrayList<>(meanings.values());
  }

  private void shorten() {
    String all = conditions();
    if (all.length() > MAX_CHARS) {
      conditions.clear();
      conditions.add(shortened("condition", all));
    }
  }

  /** What a {@code select} makes of these columns. */
  Columns selected(List<String> items) {
    Columns selected = new Columns();
    selected.conditions.addAll(conditions);
    for (String item : items) {
      int alias = alias(item);
      selected.meanings.put(
          alias < 0 ? item : item.substring(alias + AS.length()), meaning(alias < 0 ? item : item.substring(0, alias)));
    }
    return selected;
  }

  /** The calls of a {@code select}, without the columns that only pass through and without what the results are called. */
  List<String> calls(List<String> items) {
    List<String> calls = new ArrayList<>();
    for (String item : items) {
      int alias = alias(item);
      String call = item.substring(0, Math.max(0, alias));
      if (call.indexOf('(') >= 0 && !OF_WINDOW.matcher(call).matches()) {
        calls.add(meaning(call));
      }
    }
    return calls;
  }

  /** Where {@code  AS name} begins, -1 without one. The name may have blanks; in brackets and texts it is a cast or somebody's words. */
  private static int alias(String item) {
    int depth = 0;
    int found = -1;
    boolean quoted = false;
    for (int i = 0; i < item.length(); i++) {
      char at = item.charAt(i);
      if (at == '\'') {
        quoted = !quoted;
      } else if (!quoted && (at == '(' || at == '[')) {
        depth++;
      } else if (!quoted && (at == ')' || at == ']')) {
        depth--;
      } else if (!quoted && depth == 0 && i > 0 && item.startsWith(AS, i)) {
        found = i;
      }
    }
    return found;
  }

  List<String> meanings(List<String> expressions) {
    List<String> all = new ArrayList<>();
    for (String expression : expressions) {
      all.add(meaning(expression));
    }
    return all;
  }

  /** Texts in a query may be somebody's argument: they are told apart, and not repeated. What has become too long is as well. */
  String meaning(String expression) {
    // A name may have blanks.
    String whole = meanings.get(expression);
    if (whole != null) {
      return whole;
    }
    StringBuffer text = new StringBuffer();
    Matcher token = TOKEN.matcher(expression);
    while (token.find()) {
      String found = token.group();
      boolean called = token.end() < expression.length() && expression.charAt(token.end()) == '(';
      String known = called ? null : meanings.get(found);
      String replacement = found.startsWith("'") ? "'" + digest(found) + "'" : known == null ? found : known;
      token.appendReplacement(text, Matcher.quoteReplacement(replacement));
    }
    token.appendTail(text);
    return text.length() <= MAX_CHARS ? text.toString() : shortened("expression", text);
  }

  /** For what is too long: a digest, which a table under another name does not change. */
  static String shortened(String what, CharSequence text) {
    return what + " " + digest(TABLE.matcher(text).replaceAll(""));
  }

  private static String digest(String text) {
    return "#" + MethodText.sha256(text).substring(0, 8);
  }
}
