package pair;

/** A page is looked at. */
public class View {
  public String visitor;
  public String page;
  public long at;
  public int idleMinutes;

  public View() {}

  static View of(Long number) {
    View view = new View();
    view.visitor = "visitor-" + number % 4;
    view.page = "/p/" + number;
    view.at = number * 100;
    view.idleMinutes = 240;
    return view;
  }
}
