package pair;

/** Somebody watched something. */
public class View {
  public String channel;
  public String user;
  public int seconds;

  public View() {}

  static View of(Long number) {
    View view = new View();
    view.channel = "channel-" + number % 4;
    view.user = "user-" + number % 12;
    view.seconds = 1;
    return view;
  }
}
