package pair;

/** Somebody watched something. */
public class Play {
  public String user;
  public String title;
  public Genre genre;
  public int seconds;
  public long number;

  public Play() {}

  static Play of(Long number) {
    Play play = new Play();
    play.user = "user-" + number % 4;
    play.title = "title-" + number % 4;
    play.seconds = 60;
    play.number = number;
    return play;
  }
}
