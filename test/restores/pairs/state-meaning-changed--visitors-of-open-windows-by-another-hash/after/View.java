package pair;

/** Somebody saw a page. */
public class View {
  private static final long EPOCH = 1_700_000_000_000L;
  private static final long APART = 45_000;

  public String page;
  public String visitor;
  public long at;

  public View() {}

  static View of(Long number) {
    View view = new View();
    view.page = "/page-" + number % 2;
    view.visitor = "visitor-" + (number < 60 ? 0 : number / 2 % 5);
    view.at = EPOCH + number * APART;
    return view;
  }
}
