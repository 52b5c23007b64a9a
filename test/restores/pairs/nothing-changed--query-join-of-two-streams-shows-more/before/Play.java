package pair;

/** Somebody played something. */
public class Play {
  public String user_name;
  public String title;
  public int seconds;

  public Play() {}

  static Play of(Long number) {
    Play play = new Play();
    play.user_name = "user-" + number % 4;
    play.title = "title-" + number % 10;
    play.seconds = 60;
    return play;
  }
}
