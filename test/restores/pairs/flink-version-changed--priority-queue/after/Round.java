package pair;

/** A round that somebody played. */
public class Round implements Comparable<Round> {
  public String player;
  public String course;
  public int points;

  public Round() {}

  static Round of(Long number) {
    Round round = new Round();
    round.player = "player-" + number % 4;
    round.course = "course-" + number % 3;
    round.points = 1 + (int) (number / 4 % 20);
    return round;
  }

  @Override
  public int compareTo(Round other) {
    return Integer.compare(points, other.points);
  }

  String course() {
    return course;
  }
}
