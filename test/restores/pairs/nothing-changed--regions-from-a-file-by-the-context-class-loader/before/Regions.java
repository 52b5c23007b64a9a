package pair;

/** Where countries are. */
final class Regions {
  private Regions() {}

  static String of(String country) {
    if (country == null) {
      return "elsewhere";
    }
    switch (country) {
      case "DE":
      case "FR":
        return "europe";
      case "US":
        return "america";
      case "JP":
        return "asia";
      default:
        return "elsewhere";
    }
  }
}
