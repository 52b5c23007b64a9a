package io.github.flinkupgradecheck.extractor.sample;

import java.util.ArrayList;
import java.util.List;

/** Made-up arguments of a method whose parameters have no parts: ordinary ones first, then some at the edge of their types. */
public final class ArgumentRows {
  private static final int ORDINARY = 8;

  private ArgumentRows() {}

  /** Empty where a value of some parameter cannot be made. */
  public static List<Object[]> of(Class<?>... parameters) {
    List<Object[]> rows = new ArrayList<>();
    for (int position = 0; position < ORDINARY; position++) {
      rows.add(row(new Variation(Variation.Style.DISTINCT, position), parameters));
    }
    rows.add(row(new Variation(Variation.Style.BLANKS, 0), parameters));
    rows.add(row(new Variation(Variation.Style.EMPTIES, 0), parameters));
    rows.add(row(new Variation(Variation.Style.EXTREMES, 0), parameters));
    rows.removeIf(row -> row == null);
    return rows;
  }

  private static Object[] row(Variation variation, Class<?>[] parameters) {
    Object[] row = new Object[parameters.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = Scalars.of(parameters[i], variation);
      if (row[i] == null) {
        return null;
      }
    }
    return row;
  }
}
