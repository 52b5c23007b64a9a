package pair

/** What is known of a visitor. */
class Profile() {
  var name: String = ""
  var city: String = ""
  var visits: Long = 0

  constructor(name: String, city: String) : this() {
    this.name = name
    this.city = city
  }

  fun copy(visits: Long): Profile = Profile(name, city).also { it.visits = visits }
}
