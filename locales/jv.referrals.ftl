## Read by people, in Javanese (polite krama madya). No native speaker has reviewed this file yet.

neutral-question = Wonten pitakenan cekak kangge panjenengan. Dibikak kapan mawon menawi sela.
button-read = Waos
button-consent-yes = Angsal
button-consent-no = Ampun
consent-question = Napa angsal laporan panjenengan kula terusaken teng { $agency } supados tumut mbantu? Sing diterusaken: { $parts }. Panjenengan angsal mboten purun; kula tetep teng mriki.
consent-given = Matur nuwun. Kula terusaken, lan tetep kula cepeng dugi ditampi mrika.
consent-refused = Nggih, mboten kula terusaken. Kula tetep teng mriki.
consent-too-late = Pitakenan niku sampun langkung wekdale. Laporan panjenengan tetep teng petugas sing sami. Menawi panjenengan setuju diterusaken, ditulis mawon teng mriki.
part-story = cerita panjenengan
part-answers = jawaban panjenengan
part-contact = asma lan nomer panjenengan
part-files = foto lan berkas
part-talk = obrolan kalih petugas
part-notes = cathetan petugas
