/** What is said about places. */
export const koPlaces = {
  title: '공연장',
  caption: '공연장과 가장 새로운 배치',
  name: '이름',
  address: '주소',
  zone: '시간대',
  layout: '배치 버전',
  seats: '좌석',
  actions: '파일',
  export: '내려받기',
  exportOf: (name: string) => `${name} 배치 내려받기`,
  nextLayout: '새 배치',
  nextLayoutOf: (name: string) => `${name} 새 배치 가져오기`,
  import: '공연장 가져오기',
  none: '공연장이 없습니다.',
  exportFailed: '내려받지 못했습니다.',
};

export type PlacesTexts = typeof koPlaces;

export const enPlaces: PlacesTexts = {
  title: 'Venues',
  caption: 'Venues and their newest layouts',
  name: 'Name',
  address: 'Address',
  zone: 'Zone',
  layout: 'Layout',
  seats: 'Seats',
  actions: 'File',
  export: 'Download',
  exportOf: (name) => `Download the layout of ${name}`,
  nextLayout: 'Next layout',
  nextLayoutOf: (name) => `Import the next layout of ${name}`,
  import: 'Import a venue',
  none: 'There are no venues.',
  exportFailed: 'It could not be downloaded.',
};
