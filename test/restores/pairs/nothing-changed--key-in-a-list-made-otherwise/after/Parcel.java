package pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A parcel on its way through two hubs. */
public class Parcel {
  public String from;
  public String to;

  public Parcel() {}

  static Parcel of(Long number) {
    Parcel parcel = new Parcel();
    parcel.from = "hub-" + number % 4;
    parcel.to = "hub-" + (number + 1) % 4;
    return parcel;
  }

  List<String> route() {
    return new ArrayList<>(Arrays.asList(from, to));
  }
}
