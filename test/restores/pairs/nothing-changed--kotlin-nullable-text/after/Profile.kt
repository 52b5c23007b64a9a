package pair

/** What is known of a visitor. */
class Profile() {
  lateinit var name: String
  var city: String? = null

  @JvmField var visits: Long = 0

  constructor(name: String, city: String) : this() {
    this.name = name
    this.city = city
  }

  fun copy(visits: Long): Profile = Profile(name, city.orEmpty()).also { it.visits = visits }
}
