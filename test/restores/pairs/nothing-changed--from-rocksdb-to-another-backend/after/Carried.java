package pair;

import java.util.ArrayList;
import java.util.List;

/** What a carrier has carried. */
public class Carried {
  public long parcels;
  public List<Long> lastKilos = new ArrayList<>();

  public Carried() {}

  /** One parcel more. */
  Carried with(Parcel parcel) {
    Carried next = new Carried();
    next.parcels = parcels + 1;
    next.lastKilos.addAll(lastKilos.subList(Math.max(0, lastKilos.size() - 2), lastKilos.size()));
    next.lastKilos.add(parcel.kilos);
    return next;
  }
}
