package io.github.flinkupgradecheck.extractor.model;

import java.util.List;
import java.util.SortedMap;

/** The columns of the rows that an operator of a query keeps. */
public final class KeptColumns {
  /** What each is filled with. */
  public final List<String> filled;
  /** What each goes into, in an order of its own. */
  public final List<List<String>> used;
  /** Live functions of the user's own in both, by the names that these texts call them by. */
  public final SortedMap<String, Object> functions;

  public KeptColumns(List<String> filled, List<List<String>> used, SortedMap<String, Object> functions) {
    this.filled = filled;
    this.used = used;
    this.functions = functions;
  }
}
