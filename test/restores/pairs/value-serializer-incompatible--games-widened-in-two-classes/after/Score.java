package pair;

/** What a player scored. */
public class Score {
  public String player;
  public String league;
  public long points;
  public long at;

  public Score() {}

  static Score of(Long number) {
    Score score = new Score();
    score.player = "player-" + number % 4;
    score.league = "league-" + number % 2;
    score.points = 10;
    score.at = number * 100;
    return score;
  }
}
