package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.code.MethodText;
import io.github.flinkupgradecheck.extractor.model.KeptColumns;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * {@code sql.columns} and {@code sql.uses}: what the columns of kept rows are filled with, and digests of what they go into. A function of the user's own stands
 * there by what it answers, whatever it is called; one that cannot be asked by its name.
 */
final class KeptFacts {
  /** Of all columns together; of more, digests. */
  private static final int MOST_CHARS = 8_000;

  private KeptFacts() {}

  /** @param answers digest of what a function answers; null where it cannot be asked */
  static void describe(OperatorFacts operator, Function<Object, String> answers) {
    KeptColumns kept = operator.kept;
    List<String> columns = new ArrayList<>();
    List<String> uses = new ArrayList<>();
    for (int i = 0; i < kept.filled.size(); i++) {
      columns.add(byAnswers(kept.filled.get(i), kept, answers));
      SortedSet<String> used = new TreeSet<>();
      kept.used.get(i).forEach(use -> used.add(byAnswers(use, kept, answers)));
      uses.add(used.isEmpty() ? "none" : MethodText.sha256(String.join("\n", used)).substring(0, 8));
    }
    if (String.join(", ", columns).length() > MOST_CHARS) {
      columns.replaceAll(column -> Columns.shortened("column", column));
    }
    operator.facts.put("sql.columns", String.join(", ", columns));
    operator.facts.put("sql.uses", String.join(", ", uses));
  }

  private static String byAnswers(String text, KeptColumns kept, Function<Object, String> answers) {
    if (kept.functions.isEmpty()) {
      return text;
    }
    StringBuffer told = new StringBuffer();
    Matcher names = UserFunctions.CALLED.matcher(text);
    while (names.find()) {
      Object function = kept.functions.get(names.group(1));
      String answer = function == null ? null : answers.apply(function);
      String sign = answer == null ? names.group(1) : "fn" + answer;
      names.appendReplacement(told, Matcher.quoteReplacement(sign + "("));
    }
    return names.appendTail(told).toString();
  }
}
