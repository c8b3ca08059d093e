import { describe, expect, it } from 'vitest';
import { firstNameOf } from '@/lib/analysis/firstName';
import { loadGrammar } from '@/lib/analysis/grammar';

const known = await loadGrammar();
const nameIn = (display: string) => firstNameOf(display, 'facebook', known);

const PEOPLE =
  'Karen Holt|John Smith|Priya Nair|Mohammed Iqbal|Olu Adeyemi|Chidi Okafor|Yuki Tanaka|Wei Chen|Siobhan Kelly|Ngozi Eze|Mehmet Kaya|Sven Larsson|Ola Nowak|Joy Akande|Grace Lin|Hope Mensah|Faith Otieno|Will Barnes|Mark Dunn|Rose Tyrell|Daisy May|Ruby Shah|Amber Reid|Crystal Jones|Summer Doyle|Chelsea Byrne|Georgia Pike|Florence Webb|Sydney Carr|Jordan Banks|Preston Cole|Devon Clarke|Jade Wong|Ivy Larkin|Lily Evans|Dean Rowe|Bill Hayes|Chase Lowe|Hunter Boyd|Mason Pratt|Taylor Finch|Penny Lane|Sandy Moss|Rusty Gates|Barry Island|Frank Abara|Ming Zhao|Ling Xu|Jing Wu|Sterling Moss|Ahmed Farouk|Syed Rahman|Jared Pope|Alfred Nunn|Zoë Marsh|Łukasz Wrona|Søren Holm|Anaïs Petit|José Marín|Noémie Roux|Jürgen Vogt|Ayşe Demir|Ewa Kos|Ioana Pop|Nguyen Linh|Thabo Dube|Aroha Tane|Leilani Kai|Siân Rees|Aoife Daly|Blessing Uche|Prudence Ncube|Paris Odom|Merry Clay|April Stone|June Carr|Jan Novak|Phoenix Lee|Vaughn Bell|Germán Ruiz|Gay Turner|Kirsty London'.split(
    '|',
  );

describe('first names', () => {
  it.each(PEOPLE)('of %s is kept', (person) => {
    expect(nameIn(person)).toBe(person.split(' ')[0]);
  });

  it.each([
    ['Smith, John', 'John'],
    ['Okafor, Grace', 'Grace'],
    ['Karen, mum of two', 'Karen'],
    ['Sam, 34', 'Sam'],
    ["D'Angelo Reid", "D'Angelo"],
  ])('%s is %s', (display, name) => {
    expect(nameIn(display)).toBe(name);
  });

  it.each([
    "Karen's Kitchen",
    'Karen’s Kitchen',
    "Karen'S",
    'Holt, Xyla',
    'Bored Panda',
    'Hungry Hippo',
    'Moaning Myrtle',
    'Proud Yorkshireman',
    'Wet Wipes',
    'Starbucks UK',
    'Tesco',
    'Nike',
    'London',
    'Sheffield United',
    'Leeds Live',
    'Grumpy Grandad',
    'Wandering Wendy',
    'Disgruntled Customer',
    'Maple Bakery',
    'Rowan Plumbing',
    'Berlin Calling',
  ])('%s is nobody', (display) => {
    expect(nameIn(display)).toBeNull();
  });
});
