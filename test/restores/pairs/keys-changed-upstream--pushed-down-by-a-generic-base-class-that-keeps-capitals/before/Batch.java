package pair;

import java.util.ArrayList;
import java.util.List;

/** What a device sent at once: what all its events have in common stands in front. */
public class Batch {
  public String user;
  public String device;
  public List<View> views = new ArrayList<>();
  public List<Tap> taps = new ArrayList<>();

  public Batch() {}

  static Batch of(Long number) {
    Batch batch = new Batch();
    batch.user = (number % 2 == 0 ? "User-" : "user-") + number % 4;
    batch.device = "device-" + number % 3;
    View view = new View();
    view.page = "page-" + number % 5;
    batch.views.add(view);
    Tap tap = new Tap();
    tap.button = "button-" + number % 5;
    if (number % 4 < 2) {
      tap.user = batch.user.toUpperCase();
    }
    batch.taps.add(tap);
    return batch;
  }
}
