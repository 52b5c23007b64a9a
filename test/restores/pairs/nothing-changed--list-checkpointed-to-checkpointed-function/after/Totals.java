package pair;

import java.io.Serializable;

/** What the lines of a log come to. */
final class Totals implements Serializable {
  private static final long serialVersionUID = 1L;

  long lines;
  int longest;
}
