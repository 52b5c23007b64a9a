package pair;

/** A title that was watched. */
public class Watched {
  public String title;
  public long number;

  public Watched() {}

  static Watched of(Play play) {
    Watched watched = new Watched();
    watched.title = play.title;
    watched.number = play.number;
    return watched;
  }

  @Override
  public String toString() {
    return title + " at " + number;
  }
}
