package pair;

/** Somebody played a match. */
public class Match {
  public String id;
  public String player;
  public String region;
  public boolean won;

  public Match() {}

  static Match of(Long number) {
    Match match = new Match();
    match.id = "match-" + number;
    match.player = "player-" + number % 4;
    match.region = "region-" + number % 2;
    match.won = number % 3 == 0;
    return match;
  }
}
