package pair;

import java.time.Instant;

/** Where a ship is. */
public class Position {
  private static final Instant EPOCH = Instant.parse("2024-05-01T10:00:00Z");

  public String ship;
  public String at;

  public Position() {}

  static Position of(Long number) {
    Position position = new Position();
    position.ship = "ship-" + number % 4;
    position.at = Times.text(EPOCH.plusMillis(number / 4));
    return position;
  }
}
