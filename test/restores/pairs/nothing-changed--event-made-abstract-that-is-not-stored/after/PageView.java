package pair;

/** A visitor looked at a page. */
public class PageView extends ShopEvent {
  public PageView() {}

  @Override
  String addTo(Summary summary) {
    return line("views", ++summary.views);
  }
}
