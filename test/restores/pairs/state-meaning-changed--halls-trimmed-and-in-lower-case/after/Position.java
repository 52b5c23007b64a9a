package pair;

import java.util.Locale;

/** A forklift says in which hall it is. */
public class Position {
  public String forklift;
  public String hall;
  public long at;

  public Position() {}

  static Position of(Long number) {
    Position position = new Position();
    position.forklift = "forklift-" + number % 4;
    position.hall = normalised(" Hall-" + (char) ('A' + number % 4));
    position.at = number;
    return position;
  }

  /** Some gateways pad the name, others write it in capitals. */
  private static String normalised(String name) {
    return name.trim().toLowerCase(Locale.ROOT);
  }
}
