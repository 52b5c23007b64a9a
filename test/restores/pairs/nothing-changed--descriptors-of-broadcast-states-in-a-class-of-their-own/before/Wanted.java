package pair;

import java.util.ArrayList;
import java.util.List;

/** The fields of a source that are wanted in the index. */
public class Wanted {
  public String source;
  public List<String> fields = new ArrayList<>();

  public Wanted() {}

  /** Each source is told of once, a second after the beginning. */
  static Wanted of(Long number) {
    Wanted wanted = new Wanted();
    wanted.source = number >= 100 && number < 104 ? "source-" + (number - 100) : "other-" + number % 3;
    wanted.fields.add("user");
    wanted.fields.add("since-" + number % 4);
    return wanted;
  }
}
