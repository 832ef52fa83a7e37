/**
 * Places of datelines that population lists lack or spell otherwise: short and older names, seats and bases, places
 * that are no towns, and spellings without accents (`DUESSELDORF`). Kept by hand from general knowledge; names parted
 * by commas. Case, accents, dots and hyphens do not matter; `St.`, `Ft.` and `Mt.` stand for `Saint`, `Fort`, `Mount`.
 */
export const morePlaces = {
  /** What the trade calls a city that gazetteers list under a longer, newer or official name. */
  short: `New York, Vatican, Kharkov, Lvov, Chernobyl, Astana, Naypyitaw, Naypyidaw, Ulaanbaatar, Luxembourg City,
    Nuremberg, Saragossa, Leghorn, Basle, Ghent, Elsinore, Cracow, Salonika, Gaza City, Khan Younis, Jabaliya,
    Deir al-Balah, Beit Hanoun, Beit Lahiya, Qalqilya, Sderot, Metula, Kiryat Shmona, Bekaa Valley, Nabatieh, Raqqa,
    Homs, Hama, Latakia, Daraa, Deir el-Zour, Kobani, Basra, Ramadi, Samarra, Abu Ghraib, Fallujah, Irbil, Hodeida,
    Bahrain, Kuwait, Mazar-i-Sharif, Bagram, Bangalore, Poona, Baroda, Cawnpore, Simla, Ayodhya, Dacca, Rangoon,
    Saigon, Nanking, Chungking, Tientsin, Mukden, Panmunjom, Pusan, Inchon, Taegu, Kwangju, Taejon, Cheju,
    Cheong Wa Dae, Mount Kumgang, Leningrad, Stalingrad, Gorky, Kuibyshev, Grozny, Tiflis, Sukhumi, Stepanakert,
    Alma-Ata, Constantinople, Angora, Leopoldville, Lourenco Marques, Tananarive, Misrata, Marrakech, Fez, El Arish,
    Guantanamo Bay, Quebec City, Evian, Galway, Aarhus, Gomel, Odesa, Cluj, Mitrovica, Bhubaneswar, Mysuru, Dehradun,
    Cebu, Can Tho, Cần Thơ, Brasilia`,
  /** Seats, bases, launch sites, courts and stretches of land from which news is filed. */
  seats: `United Nations, Pentagon, Capitol Hill, Camp David, Cape Kennedy, Kennedy Space Center,
    Johnson Space Center, Andrews Air Force Base, Joint Base Andrews, Fort Benning, Camp Lejeune, Camp Pendleton,
    Bagram Air Base, Ramstein Air Base, Incirlik, Aboard Air Force One, On Board Air Force One,
    Aboard the Papal Plane, Aboard the Papal Flight, Aboard Air Force Two, Wall Street, Silicon Valley,
    Yucca Mountain, Three Mile Island, Pearl Harbor, Ground Zero, Mount Rushmore, Yosemite National Park,
    Yellowstone National Park, Pebble Beach, Flushing Meadows, Wimbledon, Stormont, Churchill Downs, Gaza Strip,
    West Bank, Golan Heights, Sinai, Suez Canal, Persian Gulf, Strait of Hormuz, Kurdistan, Demilitarized Zone,
    Diego Garcia, Falkland Islands, Bougainville, Christmas Island, Norfolk Island, South Pole, Svalbard, Cadarache,
    Bretton Woods, Jackson Hole, Sea Island, Crawford, Mar-a-Lago, Martha's Vineyard, Hyannis Port`,
  /** US and Canadian places that the wires file from and that lists leave out, rename or count as part of a city. */
  america: `Bronx, Long Island, Rockefeller Center, Pacific Palisades, Corona del Mar, Rancho Bernardo,
    Research Triangle Park, Valley Forge, Newtown Square, Chadds Ford, Basking Ridge, Murray Hill, Far Hills,
    Abbott Park, Wounded Knee, Lake Tahoe, Lake Buena Vista, Tysons, Foggy Bottom, Woods Hole, Chestnut Hill,
    Newton Upper Falls, Niagara-on-the-Lake, Don Mills, Ville St. Laurent`,
  /** Towns in the rest of the world, of one kind with those above. */
  world: `Tunbridge Wells, Isle of Man, Sophia Antipolis, Den Bosch, Bad Homburg, Bad Godesberg, Ludwigshafen,
    Ingelheim, Duesseldorf, Muenchen, Koeln, Nuernberg, Zuerich, Goettingen, Tuebingen, Luebeck, Osnabrueck,
    Saarbruecken, Moenchengladbach, Muelheim, Wuerzburg, Frankfurt an der Oder, St. Gallen, Crans-Montana,
    St. Poelten, Reggio Emilia, Palma de Mallorca, La Coruña, Nizhny Novgorod, Rostov-on-Don, Naberezhnye Chelny,
    Veliko Tarnovo, Subic Bay, New Chandigarh, Yan'an, Ciudad Juarez, Los Cabos`,
  /** Towns from which news comes more often than their size would let one think. */
  cities: `Iloilo City, Bacolod, Zamboanga City, Davao City, Tacloban, Kupang, Quang Tri, Gilgit, Gwadar, Pokhara,
    Samarkand, Bukhara, Batumi, Gyumri, Sheki, Sulaymaniyah, Karbala, Irbid, Aqaba, Hodeidah, Abha, Ajman, Malakal,
    Mekelle, Gondar, Hargeisa, Garowe, Kisumu, Goma, Bukavu, Agadez, Kitwe, Nampula, Polokwane, Sfax, Laayoune, Nuuk,
    Torshavn, Tromso, Tartu, Zaporizhzhia, Tiraspol, Maribor, Szeged, Debrecen, Klagenfurt, Lugano, Vaduz, San Marino,
    Valletta, Larnaca, Limassol, Patras, Heraklion, Lesbos, Trabzon, Ajaccio, Funchal, Ponta Delgada, Inverness,
    Lerwick, Belmopan, Cusco, Ushuaia, Valparaiso, Punta Arenas, Oaxaca, Acapulco, Lethbridge, Hualien, Nagasaki, Jeju,
    Mokpo, Wonsan, Darkhan, Murmansk, Yakutsk, Görlitz, Husum, Assen, Groningen, Montevidéu`,
  /** Towns of Malaysia, Oman, India, Indonesia and Ghana whose newspapers put the place alone before the story. */
  relays: `Johor Baru, Seremban, Kuantan, Kangar, Butterworth, Miri, Bintulu, Tawau, Sandakan, Labuan, Melaka,
    Salalah, Nizwa, Sohar, Ibri, Duqm, Khasab, Buraimi, Rustaq, Kozhikode, Thrissur, Mangaluru, Hubballi, Gurugram,
    Noida, Prayagraj, Mataram, Bolgatanga, Koforidua, Sunyani, Cape Coast, Takoradi, Techiman, Obuasi`,
} as const satisfies Readonly<Record<string, string>>
