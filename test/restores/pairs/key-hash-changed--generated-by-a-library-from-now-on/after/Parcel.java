package pair;

/** A parcel on its way. */
public class Parcel {
  public Route route;
  public double weight;

  public Parcel() {}

  static Parcel of(Long number) {
    Parcel parcel = new Parcel();
    parcel.route = new Route(number % 2 == 0 ? "Gent" : "Luik", number % 4 < 2 ? "Breda" : "Tilburg");
    parcel.weight = 1.5;
    return parcel;
  }
}
