import type { Random } from './random.js';

const FIRST =
  'Ahorn Birken Buchen Eich Erl Esch Falken Grau Hasel Hirsch Hohen Kirch Klein Linden Mühlen Neu Nieder Ober Rosen Sand Schön Stein Tann Ulmen Unter Wald Weiden Weiß Wiesen Wolfs'.split(
    ' ',
  );
const LAST =
  'ach au bach beck berg born bruch brück burg dorf eck feld fels furt hagen hain hausen heim hof horst kamp kirchen loh moos rath ried rode scheid stadt stein tal wald weiler'.split(
    ' ',
  );
const STREET =
  'Ahornweg,Alter Markt,Am Anger,Am Bach,Am Friedhof,An der Kirche,Bahnhof,Bahnhofstraße,Bergstraße,Birkenweg,Brückenstraße,Burgweg,Dorfplatz,Drosselweg,Eichenallee,Feuerwehr,Finkenweg,Freibad,Gartenstraße,Gewerbegebiet,Goethestraße,Grundschule,Hauptstraße,Im Winkel,Industriestraße,Jägerhof,Kapelle,Kastanienhof,Kindergarten,Klinikum,Kreishaus,Lindenplatz,Marktplatz,Mühle,Mühlenweg,Neue Straße,Post,Querweg,Rathaus,Ringstraße,Rosenweg,Schillerplatz,Schloss,Schulzentrum,Siedlung,Sportplatz,Stadtwald,Südring,Talstraße,Waldweg,Wasserturm,Wendeschleife,Westring,Wiesengrund,Ziegelei'.split(
    ',',
  );

export const townName = (random: Random) => random.pick(FIRST) + random.pick(LAST);

/** "Lindfurt, Am Anger"; further stops of a street are told apart as towns do it. */
export function stopName(random: Random, town: string, taken: Set<string>): string {
  for (;;) {
    const street = random.chance(0.7) ? random.pick(STREET) : `${townName(random)}er Straße`;
    const name = `${town}, ${street}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
