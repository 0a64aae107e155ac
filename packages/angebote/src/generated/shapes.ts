/* Generated from schemas/angebotsdatenbank.schema.json by `npm run generate`. Do not edit. */

/** What `parseDatabase` checks: per kind its fields as `name:type`, required ones as `name!:type`. */
export const shapes = {
  translation: 'status!:human|machine|stale updated:d',
  point: 'lat!:n lon!:n',
  weeklySlot:
    'day!:MO|TU|WE|TH|FR|SA|SU opens:t closes:t byAppointment:b validFrom:d validTo:d location:s note:l',
  scheduleException: 'from!:d to:d opens:t closes:t byAppointment:b note:l',
  singleEvent:
    'title:l from!:d to:d opens!:t closes!:t byAppointment:b cancelled:b location:s note:l',
  eventSeries:
    'title:l from!:d to:d frequency!:weekly|monthly interval:n days!:[MO|TU|WE|TH|FR|SA|SU weeksOfMonth:[n opens!:t closes!:t byAppointment:b except:[d location:s note:l',
  schedule:
    'slots:[@weeklySlot byAppointment:b exceptions:[@scheduleException publicHolidays:closed|open schoolHolidays:open|closed|only events:[@singleEvent series:[@eventSeries validFrom:d validTo:d description:l',
  phone:
    'number!:s type:landline|mobile|fax|textphone label:l languages:[s schedule:@schedule visibility:public|professional',
  email: 'address!:m type:mailbox|person label:l visibility:public|professional',
  onlineChannel:
    'type!:form|appointment|messenger|video|other url!:k label:l visibility:public|professional',
  publisher: 'name!:s ags:s contact:@publisherContact url:u imprintUrl:u privacyUrl:u licence:s',
  publisherContact: 'name:l phone:s email:m url:k',
  area: 'name!:l ags:s',
  place: 'name!:s alternateNames:[s postalCodes:[s municipality:s point:@point inhabitants:n',
  schoolHoliday: 'name!:l from!:d to!:d',
  emergencyNumber:
    'id!:s number!:s name!:l description:l languages:[s availability:l url:u sourceUrl:u lastVerified:d',
  municipality:
    'ags!:s name!:s type!:kreis|kreisfreie_stadt|staedteregion|kreisangehoerige_kommune parent:s centroid:@point outline:g url:u inhabitants:n ownAuslaenderbehoerde:b ownEinbuergerungsbehoerde:b ownJugendamt:b ownIntegrationsrat:b source:s visibility:public|professional lastVerified:d verifiedBy:s reviewDue:d validFrom:d validTo:d translations:{@translation extra:o',
  organization:
    'id!:s name!:l alternateName:s type:s umbrella:s parent:s description:l municipalities:[s locations:[s phones:[@phone emails:[@email url:u logo:f source:s visibility:public|professional lastVerified:d verifiedBy:s reviewDue:d validFrom:d validTo:d translations:{@translation extra:o',
  address: 'streetAddress:s postalCode:s city!:s district:s floor:l room:s',
  accessibility: 'stepFree:b lift:b pram:b toilet:b hearingLoop:b quietRoom:b note:l',
  mobileStop:
    'name!:l municipality:s address:@address coordinates:@point schedule!:@schedule accessibility:@accessibility',
  location:
    'id!:s name:l kind!:office|shared|outreach|home_visit|mobile_stop|online|phone organization:s municipality:s address:@address coordinates:@point hostBuilding:l hostOrganization:s accessibility:@accessibility schedule:@schedule stops:[@mobileStop url:k phones:[@phone directions:l source:s visibility:public|professional lastVerified:d verifiedBy:s reviewDue:d validFrom:d validTo:d translations:{@translation extra:o',
  serviceArea: 'municipalities:[s description:l',
  interpretation: 'available!:always|on_request|none languages:[s note:l',
  cost: 'type!:free|partly_free|paid amount:n unit:l description:l',
  registration:
    'modes:[walk_in|appointment|referral bookableBy:[clients|professionals deadline:d url:k description:[l',
  eligibility:
    'minAge:n maxAge:n gender:female|male|diverse residenceStatus:[s maxYearsSinceArrival:n germanLevelRequired:s municipalities:[s description:l',
  requiredDocument: 'name!:l optional:b note:l',
  capacity: 'status!:free|waitlist|full|unknown asOf:d places:n waitWeeks:n note:l',
  attachment: 'title!:l type:flyer|form|other url!:f language:s',
  offer:
    'id!:s title!:l alternateName:l summary:l description:l whatHappens:l nextSteps:l organization:s partners:[s locations:[s serviceArea:@serviceArea topics:[s needs:[s offerType:s supportTypes:[s targetGroups:[s legalAreas:[s kimServiceLevel:s channels:[s languages:[s interpretation:@interpretation schedule:@schedule cost:@cost registration:@registration eligibility:@eligibility levelOffered:[s childcare:b childcareNote:l lowThreshold:b suitableForNonReaders:b requiredDocuments:[@requiredDocument capacity:@capacity contacts:[s alternatives:[s attachments:[@attachment url:u phones:[@phone emails:[@email onlineChannels:[@onlineChannel keywords:[s regularSystem:b leikaId:s source:s visibility:public|professional lastVerified:d verifiedBy:s reviewDue:d validFrom:d validTo:d translations:{@translation extra:o',
  photo: 'url!:f consentDate!:d alt:l',
  person: 'name!:s familyName:s honorificPrefix:s photo:@photo',
  responsibility:
    'municipalities:[s topics:[s targetGroups:[s surnameInitials:[s organizations:[s description:l',
  notResponsible:
    'description:l municipalities:[s topics:[s targetGroups:[s surnameInitials:[s organizations:[s contact:s organization:s',
  contact:
    'id!:s role!:l team:l tasks:[l person:@person organization:s employer:s locations:[s responsibleFor:@responsibility notResponsibleFor:[@notResponsible languages:[s phones:[@phone emails:[@email onlineChannels:[@onlineChannel channels:[s schedule:@schedule kimBaustein:n deputy:s status:active|absent|vacant returnDate:d source:s visibility:public|professional lastVerified:d verifiedBy:s reviewDue:d validFrom:d validTo:d translations:{@translation extra:o',
  body: 'id!:s name!:l type!:steering_group|working_group|project_group label:l description:l members:[s municipalities:[s topics:[s meets:l contacts:[s url:u source:s visibility:public|professional lastVerified:d verifiedBy:s reviewDue:d validFrom:d validTo:d translations:{@translation extra:o',
  agreement:
    'id!:s title!:l description:l parties:[s municipalities:[s topics:[s legalAreas:[s signed:d contacts:[s attachments:[@attachment source:s visibility:public|professional lastVerified:d verifiedBy:s reviewDue:d validFrom:d validTo:d translations:{@translation extra:o',
  term: 'id!:s label!:l description:l synonyms:{[s parent:s',
  need: 'id!:s label!:l description:l synonyms:{[s parent:s topics:[s',
  vocabularies:
    'topics:[@term needs:[@need offerTypes:[@term supportTypes:[@term targetGroups:[@term legalAreas:[@term residenceStatus:[@term germanLevels:[@term channels:[@term kimServiceLevels:[@term admissionCriteria:[@term organizationTypes:[@term umbrellas:[@term',
} as const;
