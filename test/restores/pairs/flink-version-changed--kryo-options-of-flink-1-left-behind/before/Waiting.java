package pair;

/** A parcel that lies on a shelf. */
public class Waiting {
  private final Shelf shelf;
  private final Weight weight;

  private Waiting(Shelf shelf, Weight weight) {
    this.shelf = shelf;
    this.weight = weight;
  }

  static Waiting of(String key) {
    return new Waiting(new Shelf("shelf of " + key, key.length()), new Weight(250));
  }

  String shelf() {
    return shelf.toString();
  }

  String weight() {
    return weight.grams() + " grams";
  }
}
