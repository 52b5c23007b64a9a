package pair;

/** Something happens in a match. */
public class Play {
  public String team;
  public int goals;
  public int fouls;
  public int minutes;

  public Play() {}

  static Play of(Long number) {
    Play play = new Play();
    play.team = "team-" + number % 4;
    play.goals = 1;
    play.fouls = 1;
    play.minutes = 1;
    return play;
  }
}
